using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>A view of one module of an information object (PS3.3 annex C) over the whole data set.</summary>
public abstract class Module : DatasetView
{
    private protected Module(DicomDataset dataset)
        : base(dataset)
    {
    }
}
