export { type ReadOptions, readSource } from './article.js'
