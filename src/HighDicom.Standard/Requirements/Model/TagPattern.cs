namespace HighDicom.Requirements;

/// <summary>A tag, or all tags of a repeating group (<c>60xx</c>), then given by the first of them.</summary>
internal readonly record struct TagPattern(uint Tag, bool IsRepeating)
{
    private const uint OddOrBeyond = 0x00E1_0000;

    /// <summary>The tag of the first repeating group, if the tag's group repeats (50xx, 60xx); else the tag itself.</summary>
    public static uint FirstOfGroup(uint tag) => IsInRepeatingGroup(tag) ? tag & 0xFF00_FFFF : tag;

    /// <summary>Whether a tag is one of a curve (50xx) or overlay (60xx).</summary>
    public static bool IsInRepeatingGroup(uint tag) => (tag >> 24) is 0x50 or 0x60 && (tag & OddOrBeyond) == 0;
}
