using System.Globalization;

namespace FellowOakDicom;

/// <summary>A range of dates or times, as in queries; an end that is the least or greatest date is open.</summary>
public class DicomDateRange : DicomRange<DateTime>
{
    /// <summary>The range that is open at both ends.</summary>
    public DicomDateRange()
        : base(DateTime.MinValue, DateTime.MaxValue)
    {
    }

    /// <summary>The range from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public DicomDateRange(DateTime min, DateTime max)
        : base(min, max)
    {
    }

    /// <summary>The range with ends of the form yyyyMMddHHmmss.</summary>
    public override string ToString() => ToString("yyyyMMddHHmmss");

    /// <summary>The range with ends in the given format, for example 20240101-20241231; an open end is empty.</summary>
    public string ToString(string format)
    {
        string first = Minimum == DateTime.MinValue ? "" : Minimum.ToString(format, CultureInfo.InvariantCulture);
        string last = Maximum == DateTime.MaxValue ? "" : Maximum.ToString(format, CultureInfo.InvariantCulture);
        return first == last ? first : first + "-" + last;
    }
}
