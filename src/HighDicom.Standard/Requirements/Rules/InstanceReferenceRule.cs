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
        bool hasModule = run.Iod.Plan.Modules.Any(module => module.Table?.Name == Module);
        IList<DicomDataset> sameStudy = run.Dataset.Items(DicomTag.ReferencedSeriesSequence);
        IList<DicomDataset> otherStudies = run.Dataset.Items(DicomTag.StudiesContainingOtherReferencedInstancesSequence);
        if (!hasModule)
        {
            return;
        }

        HashSet<string> listed = [.. sameStudy.Concat(otherStudies.SelectMany(study => study.Items(DicomTag.ReferencedSeriesSequence)))
            .SelectMany(series => series.Items(DicomTag.ReferencedInstanceSequence)).Select(instance => instance.Text(DicomTag.ReferencedSOPInstanceUID)).OfType<string>()];
        string? first = null;
        HashSet<string> told = [];
        foreach ((DicomDataset source, Func<AttributePath> path) in Sources(run.Dataset))
        {
            string? uid = source.Text(DicomTag.ReferencedSOPInstanceUID);
            first ??= uid;
            if (listed.Count > 0 && uid is not null && !listed.Contains(uid) && told.Add(uid))
            {
                run.Report(ViolationKind.BadValue, path(), Section, $"the Referenced Series Sequence does not list '{uid}'", Severity.Warning);
            }
        }

        if (first is not null && sameStudy.Count == 0 && otherStudies.Count == 0)
        {
            run.Report(ViolationKind.Missing, new AttributePath(DicomTag.ReferencedSeriesSequence), Section, $"the object refers to '{first}'");
        }
    }

    private static IEnumerable<(DicomDataset Source, Func<AttributePath> Path)> Sources(DicomDataset dataset)
    {
        IList<DicomDataset> images = dataset.Items(DicomTag.ReferencedImageSequence);
        for (int i = 0; i < images.Count; i++)
        {
            int number = i + 1;
            yield return (images[i], () => new AttributePath(DicomTag.ReferencedImageSequence).Append(number, DicomTag.ReferencedSOPInstanceUID));
        }

        foreach (DicomTag groups in (DicomTag[])[DicomTag.SharedFunctionalGroupsSequence, DicomTag.PerFrameFunctionalGroupsSequence])
        {
            IList<DicomDataset> frames = dataset.Items(groups);
            for (int f = 0; f < frames.Count; f++)
            {
                IList<DicomDataset> derivations = frames[f].Items(DicomTag.DerivationImageSequence);
                for (int d = 0; d < derivations.Count; d++)
                {
                    IList<DicomDataset> sources = derivations[d].Items(DicomTag.SourceImageSequence);
                    for (int s = 0; s < sources.Count; s++)
                    {
                        (int frame, int derivation, int source) = (f + 1, d + 1, s + 1);
                        yield return (sources[s], () => new AttributePath(groups).Append(frame, DicomTag.DerivationImageSequence)
                            .Append(derivation, DicomTag.SourceImageSequence).Append(source, DicomTag.ReferencedSOPInstanceUID));
                    }
                }
            }
        }
    }
}
