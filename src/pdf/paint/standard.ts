/** What a PDF is made by: PDF/UA-1 and PDF/A-3a, which are PDF 1.7, or PDF/UA-2 and PDF/A-4f, which are PDF 2.0. With a form none is PDF/A. */
export type Standard = 'pdf-ua-1' | 'pdf-ua-2';
