namespace HighDicom.Templates.Notation;

/// <summary>The kind of the object referred to is one of the list, for example "Segmentation Image".</summary>
internal sealed record ReferencedKinds(IReadOnlyList<string> Kinds) : RowStatement;
