using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom;

/// <summary>Reads the content of a measurement report (PS3.16 TID 1500), leniently. Holds nothing that changes: safe for several threads.</summary>
internal sealed class MeasurementReportReader
{
    internal MeasurementReportReader(DicomDataset document)
    {
        ContentItem root = ContentItem.From(document);
        ContentChildren children = new(root);
        Evidence = new EvidenceIndex(document);
        MeasurementGroupReader groups = new(Evidence);
        Groups = [.. root.Containers(Dcm.MeasurementGroup).Select(groups.Read).OfType<MeasurementGroup>()];
        Observers = ObserverReader.Read(root);
        Title = root.ConceptName;
        Language = children.Code(Dcm.LanguageOfContentItemAndDescendants);
        Procedures = [.. children.Named<CodeContentItem>(Dcm.ProcedureReported).Select(item => item.Value).OfType<CodedConcept>()];
    }

    internal EvidenceIndex Evidence { get; }

    internal IReadOnlyList<Observer> Observers { get; }

    /// <summary>The planar and volumetric groups in the order of the document.</summary>
    internal IReadOnlyList<MeasurementGroup> Groups { get; }

    internal CodedConcept? Title { get; }

    internal CodedConcept? Language { get; }

    internal IReadOnlyList<CodedConcept> Procedures { get; }
}
