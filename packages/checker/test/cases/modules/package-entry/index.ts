// What the entry of a package passes on, others may use, whatever it is used for inside
export * from './share'
export * from './inside'
