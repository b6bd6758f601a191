/** Where a figure comes from, in words for its reader. */
export interface TracedFact {
  /** What it is: “Studies that mention peer support”. */
  readonly field: string;
  /** The titles of its sources, or the studies that it was counted from: “Counted from 2 of the listed studies: …”. */
  readonly from: string;
  /** How well it is documented, which is no judgement of the evidence; nothing where no source gives it. */
  readonly sure?: string;
}
