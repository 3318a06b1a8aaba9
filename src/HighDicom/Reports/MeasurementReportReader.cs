using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Reads the content of a measurement report (PS3.16 TID 1500), leniently. Holds nothing that changes: safe for several threads.</summary>
internal sealed class MeasurementReportReader
{
    private readonly ContentItem _root;

    internal MeasurementReportReader(DicomDataset document)
    {
        _root = ContentItem.From(document);
        Evidence = new EvidenceIndex(document);
        Observers = ObserverReader.Read(_root);
        MeasurementGroupReader groups = new(Evidence);
        Groups = [.. _root.DescendantsAndSelf().OfType<ContainerContentItem>().Where(item => item.IsNamed(Dcm.MeasurementGroup)).Select(groups.Read).OfType<MeasurementGroup>()];
    }

    internal EvidenceIndex Evidence { get; }

    internal IReadOnlyList<Observer> Observers { get; }

    /// <summary>The planar and volumetric groups in the order of the document.</summary>
    internal IReadOnlyList<MeasurementGroup> Groups { get; }

    internal CodedConcept? Title => _root.ConceptName;

    internal CodedConcept? Language => _root.CodeOf(Dcm.LanguageOfContentItemAndDescendants);

    internal IReadOnlyList<CodedConcept> Procedures => [.. _root.Named<CodeContentItem>(Dcm.ProcedureReported).Select(item => item.Value).OfType<CodedConcept>()];
}
