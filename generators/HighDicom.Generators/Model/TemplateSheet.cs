namespace HighDicom.Generators.Model;

/// <summary>A template table; its rows in the one-line notation of <c>TemplateNotation</c>, which all of them follow.</summary>
internal sealed record TemplateSheet(int Number, string Title, bool IsExtensible, bool IsOrdered, bool IsRoot, EquatableArray<string> Rows);
