using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// The instances that an object refers to are listed by series in its Common Instance Reference module, which is there only if there are such
/// references (PS3.3, section C.12.2).
/// </summary>
internal sealed class InstanceReferenceRule : IConformanceRule
{
    private const string Module = "common-instance-reference";

    private static readonly StandardReference Section = new(3, "C.12.2");

    public void Check(CheckRun run)
    {
        // Most images may leave the module out: then their references are not listed.
        if (run.Facts.HasModule(Module) != Answer.Yes)
        {
            return;
        }

        IList<DicomDataset> sameStudy = run.Dataset.Items(DicomTag.ReferencedSeriesSequence);
        IList<DicomDataset> otherStudies = run.Dataset.Items(DicomTag.StudiesContainingOtherReferencedInstancesSequence);
        HashSet<string> listed = [.. sameStudy.Concat(otherStudies.SelectMany(study => study.Items(DicomTag.ReferencedSeriesSequence)))
            .SelectMany(series => series.Items(DicomTag.ReferencedInstanceSequence)).Select(instance => instance.Text(DicomTag.ReferencedSOPInstanceUID)).OfType<string>()];
        string? first = null;
        foreach (ReferencedInstance reference in ReferencedInstance.Of(run.Dataset))
        {
            first ??= reference.Uid;
            if (listed.Count > 0 && listed.Add(reference.Uid))
            {
                run.Report(ViolationKind.BadValue, reference.Path, Section, $"the Referenced Series Sequence does not list {ShownText.Quoted(reference.Uid)}", Severity.Warning);
            }
        }

        if (first is not null && !run.Dataset.Contains(DicomTag.ReferencedSeriesSequence) && otherStudies.Count == 0)
        {
            run.Report(ViolationKind.Missing, new AttributePath(DicomTag.ReferencedSeriesSequence), Section, $"the object refers to {ShownText.Quoted(first)}");
        }
        else if (first is null && (sameStudy.Count > 0 || otherStudies.Count > 0) && HasItsGroups(run) && !ReferringItems.Any(run.Dataset))
        {
            ReportUnused(run, DicomTag.ReferencedSeriesSequence, sameStudy);
            ReportUnused(run, DicomTag.StudiesContainingOtherReferencedInstancesSequence, otherStudies);
        }
    }

    /// <summary>Where functional groups are missing as a whole, references may be in them; that is reported already.</summary>
    private static bool HasItsGroups(CheckRun run) => run.Iod.Plan.Groups.Count == 0
        || (run.Dataset.Items(DicomTag.SharedFunctionalGroupsSequence).Count > 0 && run.Dataset.Items(DicomTag.PerFrameFunctionalGroupsSequence).Count > 0);

    private static void ReportUnused(CheckRun run, DicomTag list, IList<DicomDataset> items)
    {
        if (items.Count > 0)
        {
            run.Report(ViolationKind.NotAllowed, new AttributePath(list), Section, "the object refers to no instance");
        }
    }
}
