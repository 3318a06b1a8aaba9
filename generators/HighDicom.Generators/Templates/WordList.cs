namespace HighDicom.Templates.Notation;

/// <summary>Makes one text of several names.</summary>
internal static class WordList
{
    /// <summary>Names one after the other, the last two with a word between them.</summary>
    public static string Of(IEnumerable<string> names, string last)
    {
        List<string> all = [.. names];
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + last + all[all.Count - 1];
    }
}
