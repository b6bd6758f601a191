import { InvalidArgumentError } from 'commander';
import { nearest } from '../fault/nearest.ts';

const forms = ['text', 'json', 'github', 'gitlab'] as const;

/** How faults are said: for people, for programs, and as the annotations of GitHub and of GitLab. */
export type FaultForm = (typeof forms)[number];

/** Throws commander's error for a form that there is not. */
export function parseFaultForm(written: string): FaultForm {
  const form = forms.find((each) => each === written.toLowerCase());
  if (form !== undefined) return form;
  const near = nearest(written, forms);
  throw new InvalidArgumentError(
    near === undefined ? 'It takes text, json, github or gitlab.' : `Did you mean ${near}?`,
  );
}
