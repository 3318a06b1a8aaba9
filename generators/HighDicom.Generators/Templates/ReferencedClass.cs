namespace HighDicom.Templates.Notation;

/// <summary>The SOP class of the object referred to.</summary>
internal sealed record ReferencedClass(string SopClassUid) : RowStatement;
