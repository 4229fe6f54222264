import { refuseForgeries } from './refuseForgeries'

// The long suite sends 100,000.
test('2,000 forgeries are refused', () => refuseForgeries(2_000), 60_000)
