import {amountReaders} from '../../../src/analysis/quantities/amounts.js'
import {findFigures, forms} from '../../../src/analysis/quantities/figures.js'
import {digitReaders} from '../../../src/analysis/quantities/uncounted-numbers.js'
import {examplesAreRead} from '../../readers.js'
import {passageOf} from '../passage.js'

const figuresIn = (example: string) => findFigures([passageOf(example)], [])

examplesAreRead([...digitReaders, ...amountReaders], figuresIn)
examplesAreRead(forms, figuresIn)
