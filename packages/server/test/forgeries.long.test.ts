import { refuseForgeries } from './refuseForgeries'

test('100,000 forgeries are refused', () => refuseForgeries(100_000), 900_000)
