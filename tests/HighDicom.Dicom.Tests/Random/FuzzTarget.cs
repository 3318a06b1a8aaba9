using FellowOakDicom;
using FellowOakDicom.IO.Writer;
using HighDicom.Dicom.Tests.Traps;

namespace HighDicom.Dicom.Tests.Random;

/// <summary>What is done with a damaged file: it is opened, all its values are asked for, and it is written again.</summary>
internal static class FuzzTarget
{
    private const int SmallLargeSize = 64;

    /// <summary>What went wrong; null if nothing did. Memory is what the thread allocates in one step, let go or not.</summary>
    public static string? Run(byte[] input, int variant)
    {
        DicomFile? file = null;
        return
            Step("Reading", input, () => file = Open(input, variant)) ??
            Step("Walking", input, () => Touch(file?.Dataset ?? [])) ??
            Step("Writing", input, () => Write(file, variant));
    }

    private static string? Step(string name, byte[] input, Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            action();
        }
        catch (DicomFileException)
        {
            // The one kind of error that a file may give.
        }
        catch (Exception error)
        {
            return $"{name}: {error}";
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > (12L * input.Length) + (16 << 20) ? $"{name}: {allocated} bytes allocated for {input.Length}" : null;
    }

    private static DicomFile Open(byte[] input, int variant) => (variant % 3) switch
    {
        0 => DicomFile.Open(new MemoryStream(input), FileReadOption.ReadAll),
        1 => DicomFile.Open(new ShortReads(input), FileReadOption.ReadLargeOnDemand, SmallLargeSize),
        _ => DicomFile.Open(new ForwardOnly(input)),
    };

    private static void Write(DicomFile? file, int variant)
    {
        bool isExplicit = variant % 2 == 1;
        file?.Save(new MemoryStream(), new DicomWriteOptions { ExplicitLengthSequences = isExplicit, ExplicitLengthSequenceItems = isExplicit, KeepGroupLengths = isExplicit });
    }

    private static void Touch(DicomDataset dataset)
    {
        foreach (DicomItem item in dataset)
        {
            switch (item)
            {
                case DicomSequence sequence:
                    foreach (DicomDataset nested in sequence.Items)
                    {
                        Touch(nested);
                    }

                    break;
                case DicomFragmentSequence fragments:
                    GC.KeepAlive(fragments.Fragments.Sum(fragment => fragment.Data.Length) + fragments.OffsetTable.Count);
                    break;
                default:
                    Touch(dataset, (DicomElement)item);
                    break;
            }
        }
    }

    private static void Touch(DicomDataset dataset, DicomElement element)
    {
        dataset.TryGetString(element.Tag, out _);
        dataset.TryGetValues(element.Tag, out double[]? _);
        dataset.TryGetSingleValue(element.Tag, out DateTime _);
        dataset.TryGetSingleValue(element.Tag, out DicomUID? _);
        if (element.Count > 0 && element is DicomPersonName name)
        {
            GC.KeepAlive(name.Last + name.First);
        }

        GC.KeepAlive(element.Buffer.Data);
    }
}
