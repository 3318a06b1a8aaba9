using System.Globalization;
using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A lookup table of real world values has a value for each stored value from the first to the last one mapped (PS3.3, section C.7.6.16.2.11).</summary>
internal sealed class RealWorldValueRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.16.2.11");

    /// <summary>Where mappings stand: in functional groups, and in a document of mappings.</summary>
    private static readonly DicomTag[] Holders =
        [DicomTag.SharedFunctionalGroupsSequence, DicomTag.PerFrameFunctionalGroupsSequence, DicomTag.ReferencedImageRealWorldValueMappingSequence];

    public void Check(CheckRun run)
    {
        foreach ((DicomDataset dataset, Func<DicomTag, AttributePath> path) in HolderItems.Of(run.Dataset, Holders))
        {
            CheckMappings(run, dataset, path);
        }
    }

    private static void CheckMappings(CheckRun run, DicomDataset dataset, Func<DicomTag, AttributePath> path)
    {
        IList<DicomDataset> mappings = dataset.Items(DicomTag.RealWorldValueMappingSequence);
        for (int i = 0; i < mappings.Count; i++)
        {
            if (mappings[i].GetDicomItem<DicomItem>(DicomTag.RealWorldValueLUTData) is DicomElement { Count: > 0 } table
                && mappings[i].Integer(DicomTag.RealWorldValueFirstValueMapped) is { } first && mappings[i].Integer(DicomTag.RealWorldValueLastValueMapped) is { } last
                && table.Count != last - first + 1)
            {
                string detail = string.Create(CultureInfo.InvariantCulture, $"{table.Count} values for those from {first} to {last}");
                run.Report(ViolationKind.BadCount, path(DicomTag.RealWorldValueMappingSequence).Append(i + 1, table.Tag), Section, detail);
            }
        }
    }
}
