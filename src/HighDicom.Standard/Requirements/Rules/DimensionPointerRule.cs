using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>Dimensions point to functional groups and attributes that are there, and belong to a dimension organization that is listed (PS3.3, section C.7.6.17).</summary>
internal sealed class DimensionPointerRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.7.6.17");

    public void Check(CheckRun run)
    {
        // Where functional groups are missing as a whole, what dimensions point to may be in them; that is reported already.
        bool isTold = run.Dataset.Text(DicomTag.DimensionOrganizationType) != "TILED_FULL"
            && run.Dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Count > 0 && run.Dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Count > 0;
        HashSet<string?> organizations = [.. run.Dataset.Items(DicomTag.DimensionOrganizationSequence).Select(item => item.Text(DicomTag.DimensionOrganizationUID))];
        IList<DicomDataset> dimensions = run.Dataset.Items(DicomTag.DimensionIndexSequence);
        for (int i = 0; i < dimensions.Count; i++)
        {
            CheckOrganization(run, dimensions[i], i + 1, organizations);
            if (isTold)
            {
                CheckPointer(run, dimensions[i], i + 1);
            }
        }
    }

    private static void CheckOrganization(CheckRun run, DicomDataset dimension, int number, HashSet<string?> organizations)
    {
        // Where the list itself is incomplete, its own attributes are reported.
        bool isComplete = organizations.Count > 0 && !organizations.Contains(null);
        if (isComplete && dimension.Text(DicomTag.DimensionOrganizationUID) is { } uid && !organizations.Contains(uid))
        {
            run.Report(ViolationKind.BadValue, PathOf(number, DicomTag.DimensionOrganizationUID), Section, "the Dimension Organization Sequence does not list it");
        }
    }

    private static void CheckPointer(CheckRun run, DicomDataset dimension, int number)
    {
        if (Tag(dimension, DicomTag.FunctionalGroupPointer) is not { } group)
        {
            CheckWithoutGroup(run, dimension, number);
            return;
        }

        if (!run.Facts.HasFunctionalGroup((uint)group))
        {
            run.Report(ViolationKind.BadValue, PathOf(number, DicomTag.FunctionalGroupPointer), Section, $"no frame has the functional group {new AttributePath(group)}");
        }
        else if (Tag(dimension, DicomTag.DimensionIndexPointer) is { } attribute && !attribute.IsPrivate && !AnyFrameHas(run.Dataset, group, attribute))
        {
            // A known attribute may be optional in its group; one that the dictionary does not have cannot be meant.
            Severity severity = run.Catalog.Element(attribute).IsKnown ? Severity.Warning : Severity.Error;
            run.Report(ViolationKind.BadValue, PathOf(number, DicomTag.DimensionIndexPointer), Section, $"no frame has the attribute {new AttributePath(attribute)}", severity);
        }
    }

    /// <summary>An attribute that is in no functional group stands in the data set itself.</summary>
    private static void CheckWithoutGroup(CheckRun run, DicomDataset dimension, int number)
    {
        if (Tag(dimension, DicomTag.DimensionIndexPointer) is { IsPrivate: false } attribute && !run.Catalog.IsGrouped((uint)attribute) && !run.Dataset.Contains(attribute))
        {
            Severity severity = run.Catalog.Element(attribute).IsKnown ? Severity.Warning : Severity.Error;
            run.Report(ViolationKind.BadValue, PathOf(number, DicomTag.DimensionIndexPointer), Section, $"the data set has no attribute {new AttributePath(attribute)}", severity);
        }
    }

    private static bool AnyFrameHas(DicomDataset dataset, DicomTag group, DicomTag attribute) =>
        dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Concat(dataset.Items(DicomTag.SharedFunctionalGroupsSequence))
            .SelectMany(frame => frame.Items(group)).Any(item => HasDeep(item, attribute));

    private static bool HasDeep(DicomDataset item, DicomTag attribute)
    {
        Stack<DicomDataset> open = new([item]);
        while (open.TryPop(out DicomDataset? next))
        {
            if (next.Contains(attribute))
            {
                return true;
            }

            foreach (DicomDataset inner in next.OfType<DicomSequence>().SelectMany(sequence => sequence.Items))
            {
                open.Push(inner);
            }
        }

        return false;
    }

    private static DicomTag? Tag(DicomDataset dimension, DicomTag pointer) => ElementValues.Tags(dimension.GetDicomItem<DicomItem>(pointer)).FirstOrDefault();

    private static AttributePath PathOf(int dimension, DicomTag tag) => new AttributePath(DicomTag.DimensionIndexSequence).Append(dimension, tag);
}
