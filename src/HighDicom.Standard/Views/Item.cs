using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>A view of one item of a sequence.</summary>
public abstract class Item : DatasetView
{
    private protected Item(DicomDataset dataset)
        : base(dataset)
    {
    }
}
