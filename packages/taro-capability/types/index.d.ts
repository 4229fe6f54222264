// `/// <reference types="taro-capability/types" />`: the types of Taro's own APIs, made complete, for apps that have the plugin in
// config/index.ts and import nothing.
export type {} from '../dist/index'
