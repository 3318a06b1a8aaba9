namespace FellowOakDicom.IO.Reader;

/// <summary>Finds the creators of private elements; tags that occur again are shared.</summary>
internal sealed class PrivateTags
{
    private readonly Dictionary<(uint Tag, string Creator), DicomTag> _known = [];

    /// <summary>The tag with the creator that the items before it state for its block, or without one.</summary>
    public DicomTag Find(uint tag, ReadOnlySpan<DicomItem> before)
    {
        uint place = (tag & 0xFFFF0000) | ((tag >> 8) & 0xFF);
        string? creator = null;
        for (int i = before.Length - 1; i >= 0 && before[i].Tag.Value >= place; i--)
        {
            if (before[i].Tag.Value == place && before[i] is DicomStringElement element)
            {
                creator = element.Text.Trim();
                break;
            }
        }

        (ushort group, ushort number) = ((ushort)(tag >> 16), (ushort)tag);
        if (string.IsNullOrEmpty(creator))
        {
            return new DicomTag(group, number);
        }

        if (!_known.TryGetValue((tag, creator), out DicomTag? known))
        {
            known = new DicomTag(group, number, creator);
            _known.Add((tag, creator), known);
        }

        return known;
    }
}
