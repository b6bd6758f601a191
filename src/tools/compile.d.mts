export declare function isCompiled(root: string): boolean;
export declare function noteCompiled(root: string): void;
