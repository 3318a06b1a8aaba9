namespace HighDicom.Generators.Model;

/// <summary>
/// A table of attributes. <c>Name</c> is the file's name ("segmentation-image"), <c>Section</c> such as "C.8.20.2" (empty where the standard has no such table).
/// </summary>
internal sealed record Table(string Id, string Name, TableKind Kind, string Section, string Caption, string File, EquatableArray<Row> Rows);
