namespace HighDicom.Generators.Writing.Views;

/// <summary>A term and its C# name.</summary>
internal sealed record Term(string Name, string Value);
