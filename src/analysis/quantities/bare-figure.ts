/** A number as it was found, before it is known what it counts. */
import type {Figure} from '../../model/article.js'

export type Bare = Omit<Figure, 'start' | 'end' | 'raw'> & {at: number; to: number}

export type Found = {figures: Bare[]; used: number} | undefined
