using System.Globalization;

namespace FellowOakDicom;

/// <summary>A value multiplicity: how many values an element may have (PS3.5 section 6.4).</summary>
public class DicomVM
{
    /// <summary>1.</summary>
    public static readonly DicomVM VM_1 = Parse("1");

    /// <summary>1-2.</summary>
    public static readonly DicomVM VM_1_2 = Parse("1-2");

    /// <summary>1-3.</summary>
    public static readonly DicomVM VM_1_3 = Parse("1-3");

    /// <summary>1-8.</summary>
    public static readonly DicomVM VM_1_8 = Parse("1-8");

    /// <summary>1-32.</summary>
    public static readonly DicomVM VM_1_32 = Parse("1-32");

    /// <summary>1-99.</summary>
    public static readonly DicomVM VM_1_99 = Parse("1-99");

    /// <summary>1-n.</summary>
    public static readonly DicomVM VM_1_n = Parse("1-n");

    /// <summary>2.</summary>
    public static readonly DicomVM VM_2 = Parse("2");

    /// <summary>2-n.</summary>
    public static readonly DicomVM VM_2_n = Parse("2-n");

    /// <summary>2-2n.</summary>
    public static readonly DicomVM VM_2_2n = Parse("2-2n");

    /// <summary>3.</summary>
    public static readonly DicomVM VM_3 = Parse("3");

    /// <summary>3-n.</summary>
    public static readonly DicomVM VM_3_n = Parse("3-n");

    /// <summary>3-3n.</summary>
    public static readonly DicomVM VM_3_3n = Parse("3-3n");

    /// <summary>4.</summary>
    public static readonly DicomVM VM_4 = Parse("4");

    /// <summary>6.</summary>
    public static readonly DicomVM VM_6 = Parse("6");

    /// <summary>16.</summary>
    public static readonly DicomVM VM_16 = Parse("16");

    /// <summary>At least <paramref name="minimum"/>, at most <paramref name="maximum"/> values (<see cref="int.MaxValue"/> for n), in multiples of <paramref name="multiplicity"/>.</summary>
    public DicomVM(int minimum, int maximum, int multiplicity) =>
        (Minimum, Maximum, Multiplicity) = (minimum, maximum, multiplicity);

    /// <summary>The least number of values.</summary>
    public int Minimum { get; }

    /// <summary>The greatest number of values; <see cref="int.MaxValue"/> for n.</summary>
    public int Maximum { get; }

    /// <summary>The number of values is a multiple of this where <see cref="Maximum"/> is open; otherwise 1.</summary>
    public int Multiplicity { get; }

    /// <summary>Reads for example 1, 1-3, 1-n or 2-2n; "1-n or 1" counts as 1-n.</summary>
    /// <exception cref="DicomDataException">The text is not a value multiplicity.</exception>
    public static DicomVM Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        string[] ends = s.Split(" or ")[0].Split('-');
        string last = ends[^1];
        bool isOpen = last.EndsWith('n');
        if (ends.Length > 2 || !TryNumber(ends[0], out int minimum) || !TryNumber(isOpen ? last[..^1] : last, out int end))
        {
            throw new DicomDataException($"\"{s}\" is not a value multiplicity");
        }

        return new DicomVM(minimum, isOpen ? int.MaxValue : end, isOpen ? end : 1);
    }

    /// <summary>The multiplicity as PS3.6 writes it.</summary>
    public override string ToString()
    {
        if (Maximum == int.MaxValue)
        {
            string factor = Multiplicity > 1 ? Multiplicity.ToString(CultureInfo.InvariantCulture) : "";
            return string.Create(CultureInfo.InvariantCulture, $"{Minimum}-{factor}n");
        }

        return Minimum == Maximum ? Minimum.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Minimum}-{Maximum}");
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 1;
        return text.Length == 0 || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
