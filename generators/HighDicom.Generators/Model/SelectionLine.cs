namespace HighDicom.Generators.Model;

/// <summary>A line of generate.txt: what kind of thing (iod, cid, tid, code, or "*" for everything) and its name.</summary>
internal sealed record SelectionLine(int Line, string Kind, string Name);
