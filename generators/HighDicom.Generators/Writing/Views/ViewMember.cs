namespace HighDicom.Generators.Writing.Views;

/// <summary>A property of a view: its C# type, the bodies of getter and setter, and its documentation as one line of XML. Without a setter it cannot be set.</summary>
internal sealed record ViewMember(string Name, string Type, string Getter, string Setter, string Doc)
{
    /// <summary>Lists are never null, but may be set to null.</summary>
    public string Attributes => Type.StartsWith("IList<", StringComparison.Ordinal) ? "[AllowNull] " : "";
}
