namespace HighDicom;

/// <summary>UIDs, each once, known by their place: thousands of frames refer to few images.</summary>
internal sealed class UidList
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _uids = [];

    internal IReadOnlyList<string> All => _uids;

    internal int Add(ReadOnlySpan<char> uid)
    {
        if (_places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(uid, out int place)) return place;
        string text = uid.ToString();
        _uids.Add(text);
        _places.Add(text, _uids.Count - 1);
        return _uids.Count - 1;
    }

    /// <summary>The place of a UID, or −1.</summary>
    internal int IndexOf(string uid) => _places.GetValueOrDefault(uid, -1);
}
