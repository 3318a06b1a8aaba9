using System.Text;

namespace HighDicom.Requirements;

/// <summary>Where each entry (table, IOD, relationships) lies in the compact data.</summary>
internal sealed class DataIndex
{
    private readonly RequirementData.Bundles _bundles;
    private readonly Dictionary<string, (int Bundle, int Start)> _places = new(StringComparer.Ordinal);

    public DataIndex(RequirementData.Bundles bundles)
    {
        _bundles = bundles;
        for (int i = 0; !bundles(i).IsEmpty; i++)
        {
            AddEntries(i, bundles(i));
        }
    }

    /// <summary>The ids of all entries.</summary>
    public IReadOnlyCollection<string> Ids => _places.Keys;

    /// <summary>The lines of an entry; nothing if there is no such entry.</summary>
    public DataLines Lines(string id) =>
        _places.TryGetValue(id, out (int Bundle, int Start) place) ? new DataLines(_bundles(place.Bundle)[place.Start..]) : new DataLines([]);

    private void AddEntries(int bundle, ReadOnlySpan<byte> text)
    {
        for (int start = 0; start >= 0;)
        {
            int length = text[start..].IndexOfAny((byte)'\t', (byte)'\n');
            _places.Add(Encoding.UTF8.GetString(text.Slice(start + 1, length - 1)), (bundle, start));
            int next = text[start..].IndexOf("\n@"u8);
            start = next < 0 ? -1 : start + next + 1;
        }
    }
}
