// What a barrel passes on and nobody takes from it is not used by it
export * from './share'
export const other = 1
