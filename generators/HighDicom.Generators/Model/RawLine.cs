namespace HighDicom.Generators.Model;

/// <summary>A line of a cell. <c>Link</c> is the target of the <c>xref</c> or <c>olink</c> in it, else empty.</summary>
internal sealed record RawLine(string Text, string Link, string Role, string Otherwise);
