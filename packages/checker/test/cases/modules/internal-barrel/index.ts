// What a barrel passes on and nothing takes from it is not used by it
export * from './share'
export const other = 1
