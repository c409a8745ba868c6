import { Fragment } from 'react';
import type { Standing } from '../../../src/wire/standing';
import { DatedSentence } from './dated-sentence';

type DatedSentencesProps = { sentences: string[]; standing: Standing };

/** The sentences about a standing, one after the other. */
export function DatedSentences({ sentences, standing }: DatedSentencesProps) {
  return sentences.map((sentence, index) => (
    <Fragment key={sentence}>
      {index > 0 ? ' ' : null}
      <DatedSentence text={sentence} standing={standing} />
    </Fragment>
  ));
}
