namespace FellowOakDicom;

/// <summary>Names of persons as text: component groups between equals signs, components between carets (PS3.5 section 6.2.1).</summary>
internal static class PersonNameText
{
    public static string Join(params string?[] components) => string.Join('^', components).TrimEnd('^');

    public static string Component(string text, int index)
    {
        string[] components = text.Split('\\')[0].Split('=')[0].Split('^');
        return index < components.Length ? components[index].Trim(' ') : "";
    }

    public static bool AreEqual(string first, string second) =>
        string.Equals(WithoutEmptyEnds(first), WithoutEmptyEnds(second), StringComparison.Ordinal);

    private static string WithoutEmptyEnds(string text) => string.Join('\\', text.Split('\\').Select(name =>
        string.Join('=', name.Split('=').Select(group => group.TrimEnd('^', ' '))).TrimEnd('=')));
}
