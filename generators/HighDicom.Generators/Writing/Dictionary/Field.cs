namespace HighDicom.Generators.Writing.Dictionary;

/// <summary>A public static field to write: its name, the key of its row, and its documentation as plain text.</summary>
internal sealed record Field(string Name, string Key, string Summary);
