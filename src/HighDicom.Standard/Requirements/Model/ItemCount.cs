using System.Globalization;

namespace HighDicom.Requirements;

/// <summary>How many items a sequence, or values another attribute, may have.</summary>
internal readonly record struct ItemCount(int Least, int Most)
{
    /// <summary>The standard's table does not say, or there is no limit.</summary>
    public static ItemCount Any => new(0, int.MaxValue);

    /// <summary>Reads <c>1</c>, <c>0-1</c>, <c>1-2</c> or <c>1-n</c>.</summary>
    public static ItemCount Parse(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        int least = int.Parse(dash < 0 ? text : text[..dash], CultureInfo.InvariantCulture);
        return new ItemCount(least, dash < 0 ? least : text[(dash + 1)..] == "n" ? int.MaxValue : int.Parse(text[(dash + 1)..], CultureInfo.InvariantCulture));
    }

    public bool Allows(int count) => count >= Least && count <= Most;

    public override string ToString() =>
        Most == int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"{Least} or more")
        : Least == Most ? string.Create(CultureInfo.InvariantCulture, $"{Least}")
        : string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most}");
}
