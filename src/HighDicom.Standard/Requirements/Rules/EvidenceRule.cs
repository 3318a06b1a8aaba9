using FellowOakDicom;
using HighDicom.Templates.Checking;
using HighDicom.Templates.Matching;

namespace HighDicom.Requirements;

/// <summary>
/// The instances that the content of a document refers to are listed in its evidence, with the same SOP class (PS3.3, section C.17.2.3); evidence that no
/// content item uses is a warning.
/// </summary>
internal sealed class EvidenceRule : IConformanceRule
{
    private static readonly StandardReference Section = new(3, "C.17.2.3");

    /// <summary>Stands for what an incomplete list may hold.</summary>
    private const string Incomplete = "";

    /// <summary>How an image is to be shown, and what its values mean: a presentation state and a mapping, which are instances too.</summary>
    private static readonly DicomTag[] Inner = [DicomTag.ReferencedSOPSequence, DicomTag.ReferencedRealWorldValueMappingInstanceSequence];

    private static readonly DicomTag[] Lists =
        [DicomTag.CurrentRequestedProcedureEvidenceSequence, DicomTag.PertinentOtherEvidenceSequence];

    public void Check(CheckRun run)
    {
        if (run.Catalog.Relationships(run.Iod) is null)
        {
            return;
        }

        if (Lists.All(list => !run.Dataset.Contains(list)))
        {
            CheckNeed(run);
            return;
        }

        Dictionary<string, (AttributePath Path, string? SopClass)> evidence = Evidence(run.Dataset);
        HashSet<string> used = [];
        foreach (ContentNode node in run.Content)
        {
            if (!node.IsByReference && node.ValueType is "IMAGE" or "COMPOSITE" or "WAVEFORM")
            {
                Check(run, node, evidence, used);
            }
        }

        foreach ((string uid, (AttributePath path, _)) in evidence.Where(item => item.Key != Incomplete && !used.Contains(item.Key)))
        {
            run.Report(ViolationKind.BadValue, path, Section, $"no content item refers to {ShownText.Quoted(uid)}", Severity.Warning);
        }
    }

    private static void Check(CheckRun run, ContentNode node, Dictionary<string, (AttributePath Path, string? SopClass)> evidence, HashSet<string> used)
    {
        IList<DicomDataset> references = node.Dataset.Items(DicomTag.ReferencedSOPSequence);
        for (int i = 0; i < references.Count; i++)
        {
            int number = i + 1;
            AttributePath Path(DicomTag tag) => node.PathOf(DicomTag.ReferencedSOPSequence).Append(number, tag);
            Check(run, references[i], Path, evidence, used);
            foreach (DicomTag inner in Inner)
            {
                if (references[i].FirstItem(inner) is { } shown)
                {
                    Check(run, shown, tag => Path(inner).Append(1, tag), evidence, used);
                }
            }
        }
    }

    private static void Check(
        CheckRun run, DicomDataset reference, Func<DicomTag, AttributePath> path, Dictionary<string, (AttributePath Path, string? SopClass)> evidence, HashSet<string> used)
    {
        if (reference.Text(DicomTag.ReferencedSOPInstanceUID) is { } uid)
        {
            used.Add(uid);
            if (!evidence.TryGetValue(uid, out (AttributePath Path, string? SopClass) listed))
            {
                if (!evidence.ContainsKey(Incomplete))
                {
                    run.Report(ViolationKind.BadValue, path(DicomTag.ReferencedSOPInstanceUID), Section, $"the evidence does not list {ShownText.Quoted(uid)}");
                }
            }
            else if (listed.SopClass is not null && reference.Text(DicomTag.ReferencedSOPClassUID) is { } sopClass && sopClass != listed.SopClass)
            {
                run.Report(ViolationKind.BadValue, path(DicomTag.ReferencedSOPClassUID), Section, $"the evidence says {ShownText.Quoted(listed.SopClass)}");
            }
        }
    }

    /// <summary>Without any evidence one violation tells of all references; key objects must have evidence anyway.</summary>
    private static void CheckNeed(CheckRun run)
    {
        ContentNode? user = run.Content.FirstOrDefault(node => !node.IsByReference && node.ValueType is "IMAGE" or "COMPOSITE" or "WAVEFORM");
        bool isTold = run.Root.Shape.Find((uint)DicomTag.CurrentRequestedProcedureEvidenceSequence)?.IsDemandingValue == true;
        if (user is not null && !isTold)
        {
            run.Report(ViolationKind.Missing, new AttributePath(DicomTag.CurrentRequestedProcedureEvidenceSequence), Section, "the content refers to instances");
        }
    }

    private static Dictionary<string, (AttributePath Path, string? SopClass)> Evidence(DicomDataset document)
    {
        Dictionary<string, (AttributePath, string?)> evidence = new(StringComparer.Ordinal);
        foreach (DicomTag list in Lists)
        {
            if (document.Contains(list))
            {
                AddStudies(evidence, list, Complete(evidence, document.Items(list)));
            }
        }

        return evidence;
    }

    /// <summary>Notes where a list lacks its content: that is its own violation, and what would be in it is not known.</summary>
    private static IList<DicomDataset> Complete(Dictionary<string, (AttributePath Path, string? SopClass)> evidence, IList<DicomDataset> items)
    {
        if (items.Count == 0)
        {
            evidence.TryAdd(Incomplete, (new AttributePath(DicomTag.CurrentRequestedProcedureEvidenceSequence), null));
        }

        return items;
    }

    private static void AddStudies(Dictionary<string, (AttributePath Path, string? SopClass)> evidence, DicomTag list, IList<DicomDataset> studies)
    {
        for (int s = 0; s < studies.Count; s++)
        {
            IList<DicomDataset> series = Complete(evidence, studies[s].Items(DicomTag.ReferencedSeriesSequence));
            for (int r = 0; r < series.Count; r++)
            {
                AttributePath path = new AttributePath(list).Append(s + 1, DicomTag.ReferencedSeriesSequence).Append(r + 1, DicomTag.ReferencedSOPSequence);
                IList<DicomDataset> instances = Complete(evidence, series[r].Items(DicomTag.ReferencedSOPSequence));
                for (int i = 0; i < instances.Count; i++)
                {
                    AttributePath place = path.Append(i + 1, DicomTag.ReferencedSOPInstanceUID);
                    evidence.TryAdd(instances[i].Text(DicomTag.ReferencedSOPInstanceUID) ?? Incomplete, (place, instances[i].Text(DicomTag.ReferencedSOPClassUID)));
                }
            }
        }
    }
}
