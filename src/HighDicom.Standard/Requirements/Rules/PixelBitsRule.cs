using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>The bits of a pixel value lie in its cell (PS3.5, section 8.1.1), in some images at its low end.</summary>
internal sealed class PixelBitsRule : IConformanceRule
{
    private static readonly StandardReference Cell = new(5, "8.1.1");

    /// <summary>The modules that ask for a High Bit which is one less than Bits Stored; elsewhere a value may lie higher in its cell.</summary>
    private static readonly Dictionary<string, StandardReference> LowEnd = new(StringComparer.Ordinal)
    {
        ["enhanced-mr-image"] = new(3, "C.8.13.1"),
        ["rt-image"] = new(3, "C.8.8.2"),
        ["rt-dose"] = new(3, "C.8.8.3"),
    };

    public void Check(CheckRun run)
    {
        // Where a module lists the values of High Bit, it lists all.
        if (run.Dataset.Integer(DicomTag.BitsAllocated) is not { } allocated || run.Dataset.Integer(DicomTag.BitsStored) is not { } stored
            || run.Dataset.Integer(DicomTag.HighBit) is not { } highBit || run.Root.Shape.Find((uint)DicomTag.HighBit)?.HasValues == true)
        {
            return;
        }

        if (stored > allocated)
        {
            Report(run, DicomTag.BitsStored, Cell, $"{stored} bits in a cell of {allocated}");
        }
        else if (highBit >= allocated)
        {
            Report(run, DicomTag.HighBit, Cell, $"bits count from 0, and a cell has {allocated}");
        }
        else if (stored > highBit + 1)
        {
            Report(run, DicomTag.BitsStored, Cell, $"{stored} bits do not fit below bit {highBit + 1}");
        }
        else if (highBit != stored - 1 && run.Iod.Plan.Modules.Select(module => module.Table?.Name ?? "").FirstOrDefault(LowEnd.ContainsKey) is { } name)
        {
            Report(run, DicomTag.HighBit, LowEnd[name], $"{highBit}, not one less than the {stored} bits stored");
        }
    }

    private static void Report(CheckRun run, DicomTag tag, StandardReference section, FormattableString detail) =>
        run.Report(ViolationKind.BadValue, new AttributePath(tag), section, detail.ToString(CultureInfo.InvariantCulture));
}
