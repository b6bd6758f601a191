import * as z from 'zod';
import { absenceKinds, absences } from './absence.ts';
import { referencesSchema } from './reference-schema.ts';
import { reviewSchema } from './review-schema.ts';
import { wordings } from './wording.ts';

/** The text of `data/review.schema.json`, which gives editors completion, hover help and marks under mistakes. */
export const reviewJsonSchema = (): string => published(reviewSchema(), 'Review');

/** The text of `data/references.schema.json`. */
export const referencesJsonSchema = (): string => published(referencesSchema(), 'References in CSL-JSON');

/** Draft 7 is what editors of YAML know; `errorMessage` and `defaultSnippets` are words of their language server, which others pass over. */
function published(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const expected = wordings.get(zodSchema)?.expected;
      if (expected !== undefined) jsonSchema.errorMessage = `Expected ${expected}.`;
    },
  });
  return `${JSON.stringify({ $schema, title, ...forEditors(rest) }, null, 2)}\n`;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same, with what an editor says of each key on every form that its value can have: it shows what it knows of the form that was
 * written, and not of the key. Of a mapping it says which key is wrong, which is more than a message for the whole.
 */
function forEditors(value: Node): Node {
  const { errorMessage, ...node } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inner && eachIn(inner)]),
  );
  const [only, ...others] = Array.isArray(node.allOf) ? node.allOf.filter(isNode) : [];
  // What stands beside a reference is read in its place.
  if (only && others.length === 0 && '$ref' in only) {
    const { allOf: _, ...rest } = node;
    return { ...rest, ...only };
  }
  const forms = Array.isArray(node.anyOf) ? node.anyOf.filter(isNode) : [];
  if (forms.length > 0) return { ...node, ...withForms(node, forms, errorMessage) };
  if (errorMessage === undefined || node.type === 'object' || '$ref' in node) return node;
  return { ...node, errorMessage };
}

function eachIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(eachIn);
  return isNode(value) ? forEditors(value) : value;
}

function withForms({ description }: Node, forms: readonly Node[], errorMessage: unknown): Node {
  const said = {
    ...(description === undefined ? {} : { description }),
    ...(errorMessage === undefined ? {} : { errorMessage }),
  };
  const kinds = absenceKinds.filter((kind) =>
    forms.some(({ $ref }) => $ref === `#/definitions/${idOf(kind)}`),
  );
  return {
    anyOf: forms.map((form) => ({
      ...form,
      ...(description === undefined ? {} : { description }),
      // Two kinds of one name are merged into a message of the language server’s own; a list of kinds is not.
      ...(isSimple(form) ? { ...said, ...(typeof form.type === 'string' ? { type: [form.type] } : {}) } : {}),
    })),
    ...(kinds.length > 0
      ? {
          defaultSnippets: kinds.map((kind) => ({
            label: `{ ${kind}: … }`,
            description: absences()[kind].meta()?.description,
            body: `{ ${kind}: \${1:the reason} }`,
          })),
        }
      : {}),
  };
}

/** The name under which a form is published. */
const idOf = (kind: (typeof absenceKinds)[number]): string => kind.replaceAll(' ', '-');

/** Whether nothing in a form has parts of its own, of which an editor would say more. */
const isSimple = ({ $ref, properties, items }: Node): boolean =>
  $ref === undefined &&
  !isNode(items) &&
  (!isNode(properties) ||
    Object.entries(properties).every(
      ([, inner]) =>
        isNode(inner) && inner.type !== 'object' && inner.type !== 'array' && !('anyOf' in inner),
    ));
