namespace HighDicom.StandardImporter.Conditions;

/// <summary>Names of several words, found at the start of a list of words: the longest wins.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<(string[] Words, Token Token)>> _byFirstWord = new(StringComparer.Ordinal);

    public void Add(string name, Token token)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(words[0], out List<(string[] Words, Token Token)>? names))
        {
            _byFirstWord.Add(words[0], names = []);
        }

        int place = names.FindIndex(other => other.Words.Length < words.Length);
        names.Insert(place < 0 ? names.Count : place, (words, token));
    }

    /// <summary>The names that start at a place, the longest first, each with the number of its words.</summary>
    public IEnumerable<(Token Token, int Words)> At(IReadOnlyList<string> words, int start)
    {
        if (start >= words.Count || !_byFirstWord.TryGetValue(words[start], out List<(string[] Words, Token Token)>? names))
        {
            yield break;
        }

        foreach ((string[] name, Token token) in names)
        {
            if (start + name.Length <= words.Count && Matches(words, start, name))
            {
                yield return (token, name.Length);
            }
        }
    }

    private static bool Matches(IReadOnlyList<string> words, int start, string[] name)
    {
        for (int word = 1; word < name.Length; word++)
        {
            if (words[start + word] != name[word])
            {
                return false;
            }
        }

        return true;
    }
}
