using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>
/// A view of one functional group macro (PS3.3 section C.7.6.16.2 and others) over an item of the Shared or Per-Frame Functional Groups Sequence.
/// </summary>
public abstract class FunctionalGroup : DatasetView
{
    private protected FunctionalGroup(DicomDataset dataset)
        : base(dataset)
    {
    }
}
