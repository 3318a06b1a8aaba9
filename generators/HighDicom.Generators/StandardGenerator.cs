using HighDicom.Generators.Writing.Codes;
using HighDicom.Generators.Writing.Requirements;
using HighDicom.Generators.Writing.Templates;
using HighDicom.Generators.Writing.Views;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators;

/// <summary>Turns standard-xml into HighDicom.Standard (HighDicomGenerate = Standard). Only wires: reading, then one writer for each kind of output.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class StandardGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        StandardInputs inputs = new(context);

        // Each writer registers its own outputs, from small units that it takes out of inputs.Index:
        ViewWriter.Register(context, inputs);
        TermsWriter.Register(context, inputs);
        CodesWriter.Register(context, inputs);
        ContextGroupWriter.Register(context, inputs);
        SnomedMapWriter.Register(context, inputs);
        RequirementDataWriter.Register(context, inputs);
        IodWriter.Register(context, inputs);
        TemplateWriter.Register(context, inputs);
    }
}
