using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Modules;

public abstract partial class DatasetView
{
    private protected T? GetItem<T>(DicomTag tag)
        where T : Item, IItem<T> => Dataset.GetDicomItem<DicomSequence>(tag) is { Items: [DicomDataset first, ..] } ? T.Of(first) : null;

    private protected void SetItem(DicomTag tag, Item? value, bool type2 = false) => SetDatasets(tag, value is null ? null : [value.Dataset], type2);

    private protected IList<T> GetItems<T>(DicomTag tag)
        where T : Item, IItem<T> => new SequenceList<T>(Dataset, tag, T.Of, static item => item.Dataset);

    private protected void SetItems(DicomTag tag, IEnumerable<Item>? values, bool type2 = false) => SetDatasets(tag, values?.Select(item => item.Dataset), type2);

    private protected CodedConcept? GetCode(DicomTag tag) =>
        Dataset.GetDicomItem<DicomSequence>(tag) is { Items: [DicomDataset first, ..] } ? CodedConcept.From(first) : null;

    private protected void SetCode(DicomTag tag, CodedConcept? value, bool type2 = false) => SetDatasets(tag, value is { } code ? [code.ToItem()] : null, type2);

    private protected IList<CodedConcept> GetCodes(DicomTag tag) =>
        new SequenceList<CodedConcept>(Dataset, tag, static item => CodedConcept.From(item) ?? default, static code => code.ToItem());

    private protected void SetCodes(DicomTag tag, IEnumerable<CodedConcept>? values, bool type2 = false) =>
        SetDatasets(tag, values?.Select(code => code.ToItem()), type2);

    private protected IList<DicomDataset> GetDatasets(DicomTag tag) => new SequenceList<DicomDataset>(Dataset, tag, static item => item, static item => item);

    private protected void SetDatasets(DicomTag tag, IEnumerable<DicomDataset>? values, bool type2 = false)
    {
        if (values is null)
        {
            WriteNothing(tag, DicomVR.SQ, type2);
        }
        else
        {
            // The values may be a live list over this very sequence: they are taken before it is replaced.
            Write(new DicomSequence(tag, [.. values]));
        }
    }
}
