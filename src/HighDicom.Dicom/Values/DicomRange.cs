namespace FellowOakDicom;

/// <summary>A range with both ends included.</summary>
public class DicomRange<T>
    where T : IComparable<T>
{
    /// <summary>The range from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public DicomRange(T min, T max) => (Minimum, Maximum) = (min, max);

    /// <summary>The lower end.</summary>
    public T Minimum { get; set; }

    /// <summary>The upper end.</summary>
    public T Maximum { get; set; }

    /// <summary>Whether the value lies in the range.</summary>
    public bool Contains(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.CompareTo(Minimum) >= 0 && value.CompareTo(Maximum) <= 0;
    }

    /// <summary>Widens the range so that it contains the value.</summary>
    public void Join(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Minimum = value.CompareTo(Minimum) < 0 ? value : Minimum;
        Maximum = value.CompareTo(Maximum) > 0 ? value : Maximum;
    }
}
