/** Marks over and under a letter, by the command that puts them there: combining characters of Unicode, which follow their letter. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  '"': '\u0308',
  u: '\u0306',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  G: '\u030F',
  U: '\u030D',
  f: '\u0311',
  C: '\u030F',
  h: '\u0309',
  d: '\u0323',
  b: '\u0331',
  c: '\u0327',
  k: '\u0328',
  t: '\u0361',
  textcommabelow: '\u0326',
  hat: '\u0302',
  check: '\u030C',
  tilde: '\u0303',
  acute: '\u0301',
  grave: '\u0300',
  dot: '\u0307',
  ddot: '\u0308',
  breve: '\u0306',
  bar: '\u0304',
  overline: '\u0305',
  vec: '\u20D7',
  mathring: '\u030A',
};

/** What an accent is without a letter to stand on. */
export const accentsAlone: Readonly<Record<string, string>> = { '~': '~', '^': '^', '`': '‘', "'": '’' };

/** Pairs of a command and what it prints, with a space between all. */
const read = (pairs: string): ReadonlyMap<string, string> => {
  const words = pairs.trim().split(/\s+/);
  return new Map(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])),
  );
};

/**
 * Letters and signs that LaTeX writes as a command without argument, in text and in formulas: LaTeX2e itself, textcomp, and what
 * amssymb has of use in a title (Pakin, The Comprehensive LaTeX Symbol List, CTAN: info/symbols/comprehensive).
 */
export const letters: ReadonlyMap<string, string> = read(`
  ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ij IJ IJ
  textsubdot ̣ textesh ʃ textschwa ə Hwithstroke Ħ hwithstroke ħ textbari ɨ textturna ɐ
  S § P ¶ copyright © textcopyright © textregistered ® texttrademark ™ pounds £ textsterling £ euro € texteuro € EUR €
  textdollar $ textcent ¢ textyen ¥ textcurrency ¤ textwon ₩ textbaht ฿ textnaira ₦ textpeso ₱ textlira ₤ textdong ₫
  dag † ddag ‡ textdagger † textdaggerdbl ‡ textbullet • textperiodcentered · textellipsis … dots … ldots … cdots ⋯
  textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl "
  textquotesingle ' quotesinglbase ‚ quotedblbase „ guilsinglleft ‹ guilsinglright › guillemotleft « guillemotright »
  guillemetleft « guillemetright » lq ‘ rq ’ glqq „ grqq “ flqq « frqq » textexclamdown ¡ textquestiondown ¿
  textasciitilde ~ textasciicircum ^ textasciigrave \` textasciiacute ´ textasciidieresis ¨ textasciimacron ¯ textunderscore _
  textbackslash \\ textless < textgreater > textbar | textbardbl ‖ textbrokenbar ¦ textsection § textparagraph ¶ textnumero № textohm Ω
  textmu µ textdegree ° textcelsius ℃ textpm ± texttimes × textdiv ÷ textminus − textlnot ¬ textfractionsolidus ⁄ slash /
  textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³
  textordfeminine ª textordmasculine º textperthousand ‰ textflorin ƒ textleftarrow ← textrightarrow → textuparrow ↑
  textdownarrow ↓ textestimated ℮ textmusicalnote ♪ textservicemark ℠ textreferencemark ※ textvisiblespace ␣
  textasteriskcentered ∗ textsurd √ texthyphen - textprime ′ checkmark ✓ LaTeX LaTeX TeX TeX BibTeX BibTeX
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
  xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Pi Π Rho Ρ Sigma Σ
  Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
  textalpha α textbeta β textgamma γ textdelta δ textepsilon ε texteta η texttheta θ textiota ι textkappa κ textlambda λ
  textmugreek μ textnu ν textxi ξ textpi π textrho ρ textsigma σ texttau τ textupsilon υ textphi φ textchi χ textpsi ψ
  textomega ω textGamma Γ textDelta Δ textTheta Θ textLambda Λ textSigma Σ textPhi Φ textPsi Ψ textOmega Ω
  upalpha α upbeta β upgamma γ updelta δ upmu μ uplambda λ upomega ω
  le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ lt < gt > ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝
  ll ≪ gg ≫ pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ∘ bullet • infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫
  surd √ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓
  longrightarrow ⟶ rightleftharpoons ⇌ mapsto ↦ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅
  varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕ otimes ⊗ prime ′ degree ° perp ⊥
  parallel ∥ mid | vert | Vert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ
  angstrom Å lbrack [ rbrack ] colon : female ♀ male ♂ venus ♀ mars ♂ triangle △ square □ blacksquare ■ sharp ♯ flat ♭
`);

/** Commands that print nothing, or a space. */
export const spaces: ReadonlyMap<string, string> = new Map([
  ...['quad', 'qquad', 'space', 'enspace', 'thinspace', 'nobreakspace', 'newline', 'linebreak', 'par'].map(
    (name) => [name, ' '] as const,
  ),
  ...['bibnamedelima', 'bibnamedelimi', 'bibinitdelim', 'textvisiblespace', 'break', 'hfill'].map(
    (name) => [name, ' '] as const,
  ),
  ['bibinitperiod', '.'] as const,
  ['bibrangedash', '-'] as const,
  ['bibinithyphendelim', '-'] as const,
  ...['protect', 'relax', 'allowbreak', 'nobreak', 'null', 'left', 'right', 'big', 'Big', 'bigl', 'bigr'].map(
    (name) => [name, ''] as const,
  ),
  ...['displaystyle', 'textstyle', 'scriptstyle', 'limits', 'noindent', 'textcompwordmark', 'leavevmode'].map(
    (name) => [name, ''] as const,
  ),
  ...['rmfamily', 'sffamily', 'ttfamily', 'rm', 'sf', 'tt', 'upshape', 'mdseries', 'normalfont', 'small'].map(
    (name) => [name, ''] as const,
  ),
  ...['footnotesize', 'scriptsize', 'normalsize', 'large', 'Large', 'unskip', 'ignorespaces', 'xspace'].map(
    (name) => [name, ''] as const,
  ),
]);
