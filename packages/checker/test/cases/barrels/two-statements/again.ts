export * from './share'
