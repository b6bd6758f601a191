/** What the script of forms asks its page for: a text area has all that it takes of an input. */
interface ParentNode {
  querySelectorAll(selectors: ':is(.field,.tick) :is(input,textarea)'): NodeListOf<HTMLInputElement>;
}
