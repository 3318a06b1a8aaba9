using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>The attribute that an atom looks at.</summary>
/// <param name="Tag">Group and element in one number.</param>
/// <param name="Value">Which of its values, from 1; 0 is any of them.</param>
/// <param name="InFrame">Whether it stands in another functional group of the same frame.</param>
internal readonly record struct TagReference(uint Tag, int Value = 0, bool InFrame = false)
{
    public override string ToString() => (InFrame ? "frame " : "") + TagText.Of(Tag) + (Value > 0 ? "[" + Value.ToString(CultureInfo.InvariantCulture) + "]" : "");
}
